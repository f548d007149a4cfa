// SPDX-License-Identifier: MIT
// Making, naming and changing stages, as text edits.
#pragma once

#include "core/edit/editresult.h"
#include "core/model/analysis.h"

#include <optional>

namespace stagecraft {

/// What a stage is to start from.
struct BaseWish {
    BaseKind kind = BaseKind::Image;
    QString image;  ///< For images, as to be written; may hold variables.
    int stage = -1; ///< For stages. One that comes later is moved up if that is possible.
};

/// A stage to be made.
struct StageWish {
    QString name; ///< Empty: a free one is chosen.
    BaseWish base;
    QString platform; ///< Empty: no --platform.
    QString body;     ///< Instructions below FROM, as Dockerfile text; may be empty.
    int before = -1;  ///< The stage in front of which it goes; -1: the final one, which stays final.
};

/// Adds a stage. Its base may be unnamed: then it is named first.
EditResult addStage(const Analysis &analysis, const StageWish &wish);

/// Renames a stage with every use: FROM, --from, mounts, triggers, "# name …" above its FROM. Gives an
/// unnamed one a name. Uses by number stay. Upper case is lowered.
EditResult renameStage(const Analysis &analysis, int stage, const QString &name);

/// Changes what a stage starts from.
EditResult changeBase(const Analysis &analysis, int stage, const BaseWish &base);
/// Why `stage` cannot start from stage `base`; nothing if it can. Cheap enough for every mouse move.
std::optional<Message> refusalOfBase(const Analysis &analysis, int stage, int base);

/// Sets, changes or (with an empty text) removes --platform.
EditResult changePlatform(const Analysis &analysis, int stage, const QString &platform);

/// Copies a stage behind itself, a final one in front of itself. An empty `name` means a free one.
EditResult duplicateStage(const Analysis &analysis, int stage, const QString &name = {});

/// Puts stages given as Dockerfile text in front of stage `before` (-1: the final one). Names that are
/// taken get a free one, with the uses inside the text.
EditResult pasteStages(const Analysis &analysis, const QString &text, int before = -1);

} // namespace stagecraft
