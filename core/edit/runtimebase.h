// SPDX-License-Identifier: MIT
// What a runtime could start from, given the image that its builder starts from.
#pragma once

#include <QString>

namespace stagecraft {

/// The image to propose for the runtime of a program that is built in `builderBase`: programs of an
/// interpreter keep it, without its build tools where there is such an image; Java and .NET get their
/// runtimes; all else a small Linux. Images of Docker Hub and Microsoft as they are named there in 2025.
QString proposedRuntimeBase(const QString &builderBase);

} // namespace stagecraft
