// SPDX-License-Identifier: MIT
// What a person might wish of the graph, written as text: "rename stage=0 name=compile".
#pragma once

#include "core/edit/editresult.h"
#include "core/model/analysis.h"

#include <QString>

#include <functional>

namespace stagecraft::test {

/// Carries out a wish: a verb and `name=value`s, values with blanks in single quotes. An unknown verb is
/// refused.
EditResult carryOut(const Analysis &analysis, const QString &wish);

/// A wish with numbers out of `choose(end)`, which gives one in [0, end). Many such wishes are refused.
QString randomWish(const std::function<int(int)> &choose);

} // namespace stagecraft::test
