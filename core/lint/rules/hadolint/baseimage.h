// SPDX-License-Identifier: MIT
// FROM as hadolint reads it.
#pragma once

#include "core/syntax/instruction.h"

#include <QStringView>

#include <optional>

namespace stagecraft::rules {

/// The parts of a FROM by their separators alone, without the rules for references; `${…}` is opaque.
/// Views into the instruction.
struct BaseImage {
    QStringView registry; ///< What stands before the first '/', if it has a dot.
    QStringView name;     ///< Without registry.
    QStringView alias;    ///< As written; empty where there is none.
    QStringView platform;
    std::optional<QStringView> tag;
    std::optional<QStringView> digest;
    TextRange range; ///< Of the image word.

    /// What later stages call this one: its alias, or else its image.
    QStringView stageName() const { return alias.isEmpty() ? name : alias; }
    bool isScratch() const { return name == u"scratch"; }
    bool saysTheSameAs(const BaseImage &other) const;
};

/// Nothing for other instructions and for FROM without image.
std::optional<BaseImage> baseImageOf(const Instruction &instruction);

/// The registry in front of an image, by the same rule; empty where it names none.
QStringView registryOf(QStringView image);

} // namespace stagecraft::rules
