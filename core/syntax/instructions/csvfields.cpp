// SPDX-License-Identifier: MIT
#include "core/syntax/instructions/csvfields.h"

#include "core/text/utf8.h"

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// Go counts columns in bytes, from 1.
std::unexpected<QString> errorAt(QStringView line, qsizetype offset, const QString &what)
{
    const qsizetype column = utf8Size(line.first(offset)) + 1;
    return std::unexpected(u"parse error on line 1, column %1: %2"_s.arg(column).arg(what));
}

} // namespace

std::expected<std::vector<CsvField>, QString> csvFieldsOf(QStringView line)
{
    const QString extraneousQuote = u"extraneous or missing \" in quoted-field"_s;
    if (line.isEmpty())
        return std::unexpected(u"EOF"_s);
    std::vector<CsvField> fields;
    for (qsizetype start = 0;;) {
        if (!line.sliced(start).startsWith(u'"')) {
            qsizetype end = line.indexOf(u',', start);
            const bool isLast = end < 0;
            if (isLast)
                end = line.size();
            if (const qsizetype quote = line.first(end).indexOf(u'"', start); quote >= 0)
                return errorAt(line, quote, u"bare \" in non-quoted-field"_s);
            fields.push_back({.range = {start, end}, .decoded = {}});
            if (isLast)
                return fields;
            start = end + 1;
            continue;
        }
        // A quoted field runs to a quote that is not doubled.
        qsizetype searched = start + 1;
        qsizetype end = line.indexOf(u'"', searched);
        while (end >= 0 && line.sliced(end + 1).startsWith(u'"')) {
            searched = end + 2;
            end = line.indexOf(u'"', searched);
        }
        if (end < 0)
            return errorAt(line, searched, extraneousQuote);
        CsvField field{.range = {start + 1, end}, .decoded = {}};
        if (searched > start + 1)
            field.decoded = line.sliced(start + 1, end - start - 1).toString().replace(u"\"\""_s, u"\""_s);
        fields.push_back(std::move(field));
        if (end + 1 == line.size())
            return fields;
        if (line[end + 1] != u',')
            return errorAt(line, end, extraneousQuote);
        start = end + 2;
    }
}

} // namespace stagecraft
