// SPDX-License-Identifier: MIT
#include "core/syntax/checkoptions.h"

#include "core/text/gotext.h"

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostOptions = 3; // Further ones belong to the third.

void setRules(QStringView value, bool &all, QStringList &rules)
{
    value = trimmedSpace(value);
    if (value == u"all") {
        all = true;
        return;
    }
    rules.clear();
    for (const QStringView rule : value.split(u','))
        rules += trimmedSpace(rule).toString();
}

QStringList optionsIn(QStringView value)
{
    QStringList options;
    while (options.size() + 1 < kMostOptions && value.contains(u';')) {
        const qsizetype end = value.indexOf(u';');
        options += value.first(end).toString();
        value = value.sliced(end + 1);
    }
    options += value.toString();
    return options;
}

} // namespace

std::expected<CheckOptions, QString> parseCheckOptions(QStringView value)
{
    CheckOptions options;
    if (const qsizetype space = value.indexOf(u' '); space >= 0)
        value = value.first(space);
    value = trimmedSpace(value);
    if (value.isEmpty())
        return options;
    for (const QString &option : optionsIn(value)) {
        const qsizetype equals = option.indexOf(u'=');
        if (equals < 0)
            return std::unexpected(u"invalid check option "_s + goQuoted(option));
        const QStringView key = trimmedSpace(QStringView(option).first(equals));
        const QStringView setting = QStringView(option).sliced(equals + 1);
        if (key == u"skip") {
            setRules(setting, options.skipAll, options.skip);
        } else if (key == u"experimental") {
            setRules(setting, options.experimentalAll, options.experimental);
        } else if (key == u"error") {
            const QStringView word = trimmedSpace(setting);
            const auto error = parseGoBoolean(word);
            if (!error) {
                return std::unexpected(
                    u"failed to parse check option %1: strconv.ParseBool: parsing %2: invalid syntax"_s.arg(
                        goQuoted(option), goQuoted(word)));
            }
            options.error = *error;
        } else {
            return std::unexpected(u"invalid check option "_s + goQuoted(key));
        }
    }
    return options;
}

} // namespace stagecraft
