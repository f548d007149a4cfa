// SPDX-License-Identifier: MIT
// Finds the definition of a variable that a place sees, however many there are.
#pragma once

#include "core/model/basetree.h"

#include <QHash>
#include <QStringView>

#include <map>
#include <optional>

namespace stagecraft {

/// Definitions by name and by the places that see them. Names must outlive the index.
class DefinitionIndex {
public:
    /// The definition with the number `definition` is what the places [`from`, `end`) see. Within them, none
    /// of this name may have been added behind `from`: a stage comes before those that are based on it.
    void add(QStringView name, int from, int end, std::size_t definition);

    /// The number of the definition that `place` sees; nothing where it sees none.
    std::optional<std::size_t> find(QStringView name, int place) const;

private:
    using Seen = std::map<int, std::optional<std::size_t>>; ///< What is seen from this place to the next.

    static std::optional<std::size_t> seenAt(const Seen &seen, int place);

    QHash<QStringView, Seen> m_seen;
};

/// Those of all variables.
struct VariableIndex {
    DefinitionIndex valued;   ///< With a value.
    DefinitionIndex declared; ///< By ARG, with or without one.
};

} // namespace stagecraft
