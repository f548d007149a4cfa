// SPDX-License-Identifier: MIT
// Which names a stage can have.
#pragma once

#include "core/model/analysis.h"

#include <optional>

namespace stagecraft {

/// Why a stage cannot be called `name`; nothing if it can. Stages other than `stage` and images that
/// the file uses count as taken; `stage` is -1 for a new stage. Case does not matter: names are written
/// in lower case (semantics 12.2, 12.8).
std::optional<Message> refusalOfStageName(const Analysis &analysis, const QString &name, int stage = -1);

/// A free name that begins with `wanted`: "builder", else "builder-2", "builder-3", … Characters that a
/// name cannot have are replaced. Names in `alsoTaken` are avoided as well.
QString freeStageName(const Analysis &analysis, const QString &wanted, const QStringList &alsoTaken = {});

/// The free name that suits an unnamed stage by its role: "builder", "base", "runtime", …
QString suggestedStageName(const Analysis &analysis, int stage);

} // namespace stagecraft
