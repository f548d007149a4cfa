// SPDX-License-Identifier: MIT
// A RUN --mount with its values expanded and checked (semantics 13.7 and 13.9).
#pragma once

#include "core/syntax/instructions/views.h"
#include "core/text/message.h"

#include <QString>

#include <expected>
#include <functional>

namespace stagecraft {

struct MountValues {
    QString type = QStringLiteral("bind");
    QString from;
    QString source;
    QString target;
    QString id;
    QString sharing;
    bool hasMode = false;
    bool hasUserId = false;
    bool hasGroupId = false;
};

/// Expands the value of a field.
using FieldExpander = std::function<std::expected<QString, Message>(const MountField &field)>;

/// Reads the fields in order. The error is the first that BuildKit would name. `textOf` gives a field's text
/// in the file.
std::expected<MountValues, Message> readMount(const Mount &mount, const FieldExpander &expand);

/// What is wrong when the mount is put in place: its target seen from `workingDirectory`.
std::optional<Message> mountPlaceError(const MountValues &mount, const QString &workingDirectory);

} // namespace stagecraft
