// SPDX-License-Identifier: MIT
#include "tests/programs/conformance/kinds/normalised.h"

#include "core/text/gotext.h"

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

QString normalised(QStringView text) { return withReplacedInvalidBytes(text).replace(u"\r\n"_s, u"\n"_s); }

} // namespace stagecraft::conformance
