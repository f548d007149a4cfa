// SPDX-License-Identifier: MIT
// The names of licences.
#pragma once

#include <QStringView>

namespace stagecraft::rules {

/// True for an identifier of the SPDX license list, such as "Apache-2.0". Expressions with AND and OR are
/// none.
bool isSpdxLicense(QStringView text);

} // namespace stagecraft::rules
