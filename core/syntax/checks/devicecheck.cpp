// SPDX-License-Identifier: MIT
#include "core/syntax/checks/devicecheck.h"

#include "core/syntax/instructions/csvfields.h"
#include "core/text/editdistance.h"
#include "core/text/gotext.h"

#include <QtGlobal>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// BuildKit's message for the first problem; empty if there is none.
QString problemOf(QStringView value)
{
    const auto fields = csvFieldsOf(value);
    if (!fields)
        return u"failed to parse csv devices: "_s + fields.error();
    QString device;
    for (const CsvField &field : *fields) {
        const QStringView text = field.textIn(value);
        const qsizetype equals = text.indexOf(u'=');
        const QString key = goLowered(equals < 0 ? text : text.first(equals));
        const QStringView setting = equals < 0 ? QStringView() : text.sliced(equals + 1);
        if (equals >= 0 && key == u"name") {
            if (!device.isEmpty())
                return u"device name already set to "_s + device;
            device = setting.toString();
        } else if (key == u"required") {
            if (equals >= 0 && !parseGoBoolean(setting))
                return u"invalid value for required: %1"_s.arg(setting);
        } else if (device.isEmpty()) {
            device = text.toString();
        } else if (equals < 0) {
            return u"invalid field '%1' must be a key=value pair"_s.arg(text);
        } else {
            const QString problem = u"unexpected key '%1' in '%2'"_s.arg(key, text);
            const QString nearest = nearestName(key, {u"name"_s, u"required"_s}, true);
            return nearest.isEmpty() ? problem : problem + u" (did you mean "_s + nearest + u"?)"_s;
        }
    }
    return {};
}

} // namespace

void checkDevice(const Flag &flag, ErrorSink &sink)
{
    const QString problem = problemOf(flag.value);
    if (problem.isEmpty())
        return;
    sink.add(flag.valueRange,
        {.source = QT_TRANSLATE_NOOP("core",
             "\"%1\" is no device: write its name, and required or required=false behind a comma if needed."),
            .arguments = {flag.value.toString()},
            .detail = problem});
}

} // namespace stagecraft
