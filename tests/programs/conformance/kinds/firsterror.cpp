// SPDX-License-Identifier: MIT
#include "tests/programs/conformance/kinds/firsterror.h"

#include <QJsonArray>

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

std::optional<FirstError> expectedError(const QJsonObject &record)
{
    for (const QJsonValue &value :
        {record[u"parse_error"_s], record[u"stages_error"_s], record[u"lint"_s][u"error"_s]}) {
        if (!value.isObject())
            continue;
        const QJsonArray places = value[u"locs"_s].toArray();
        return FirstError{.line = places.isEmpty() ? -1 : places.first()[u"start"_s].toInt(),
            .lastLine = places.isEmpty() ? -1 : places.first()[u"end"_s].toInt(),
            .message = value[u"message"_s].toString()};
    }
    return std::nullopt;
}

std::optional<FirstError> foundError(const Case &record)
{
    const std::optional<SyntaxError> &error = record.findings.buildError;
    if (!error)
        return std::nullopt;
    return FirstError{.line = error->line, .lastLine = error->lastLine, .message = error->message.detail};
}

bool hasVerdict(const QJsonObject &record) { return record.contains(u"parse_error"_s); }

} // namespace stagecraft::conformance
