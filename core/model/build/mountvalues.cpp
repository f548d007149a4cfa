// SPDX-License-Identifier: MIT
#include "core/model/build/mountvalues.h"

#include "core/model/build/errorlist.h"
#include "core/model/values/bytesize.h"
#include "core/model/values/gonumber.h"
#include "core/model/values/workpath.h"
#include "core/text/editdistance.h"
#include "core/text/gotext.h"

#include <QtTranslation>

#include <algorithm>

namespace stagecraft {

namespace {

const QStringList &mountTypes()
{
    static const QStringList types{QStringLiteral("bind"), QStringLiteral("cache"), QStringLiteral("tmpfs"),
        QStringLiteral("secret"), QStringLiteral("ssh")};
    return types;
}

const QStringList &sharingModes()
{
    static const QStringList modes{
        QStringLiteral("shared"), QStringLiteral("private"), QStringLiteral("locked")};
    return modes;
}

const QStringList &mountKeys()
{
    static const QStringList keys{QStringLiteral("type"), QStringLiteral("from"), QStringLiteral("source"),
        QStringLiteral("target"), QStringLiteral("readonly"), QStringLiteral("id"), QStringLiteral("sharing"),
        QStringLiteral("required"), QStringLiteral("size"), QStringLiteral("mode"), QStringLiteral("uid"),
        QStringLiteral("gid"), QStringLiteral("src"), QStringLiteral("dst"), QStringLiteral("destination"),
        QStringLiteral("ro"), QStringLiteral("rw"), QStringLiteral("readwrite"), QStringLiteral("env")};
    return keys;
}

QString suggestion(const QString &word, const QStringList &candidates)
{
    const QString nearest = nearestName(word, candidates, true);
    return nearest.isEmpty() ? QString() : QStringLiteral(" (did you mean %1?)").arg(nearest);
}

Message invalidValue(const QString &key, const QString &value, const QString &buildKitsWords)
{
    return explained(QT_TRANSLATE_NOOP("core", "%2 is no value that the mount option %1 can have."),
        {key, value}, buildKitsWords);
}

Message notForType(const QString &key, const QString &type, const QString &buildKitsWords)
{
    return explained(QT_TRANSLATE_NOOP("core", "A mount of type %2 cannot have the option %1."), {key, type},
        buildKitsWords);
}

/// Reads one mount. Each function returns what is wrong with a field.
class MountReader {
public:
    std::optional<Message> readBare(const MountField &field)
    {
        const QString key = field.key.toString();
        if (key == u"readonly" || key == u"readwrite")
            return std::nullopt;
        if (key == u"required")
            return requiredError();
        return explained(QT_TRANSLATE_NOOP("core", "The mount option %1 needs a value: %1=…"), {key},
            QStringLiteral("invalid field '%1' must be a key=value pair").arg(field.text));
    }

    std::optional<Message> read(const MountField &field, const QString &value)
    {
        const QString key = field.key.toString();
        if (key == u"type")
            return readType(value);
        if (key == u"sharing")
            return readSharing(value);
        if (QString *text = textField(key)) {
            *text = value;
            return std::nullopt;
        }
        if (key == u"env")
            return std::nullopt;
        if (key == u"readonly" || key == u"readwrite")
            return parseGoBoolean(value) ? std::nullopt
                                         : std::optional(invalidFor(field.writtenKey.toString(), value));
        if (key == u"required") {
            if (const std::optional<Message> error = requiredError())
                return error;
            return parseGoBoolean(value) ? std::nullopt : std::optional(invalidFor(key, value));
        }
        if (key == u"size") {
            if (m_values.type != u"tmpfs")
                return unexpectedForType(key);
            return parseByteSize(value) ? std::nullopt : std::optional(invalidFor(key, value));
        }
        if (bool *isGiven = numberField(key)) {
            *isGiven = true;
            if (goUnsigned(value, key == u"mode" ? 8 : 10))
                return std::nullopt;
            return invalidValue(key, value, QStringLiteral("invalid value %1 for %2").arg(value, key));
        }
        return explained(QT_TRANSLATE_NOOP("core", "A mount has no option %1."), {key},
            QStringLiteral("unexpected key '%1' in '%2'").arg(key, field.text)
                + suggestion(key, mountKeys()));
    }

    std::optional<Message> finish() const
    {
        const QString &type = m_values.type;
        const bool mayOwn = type == u"secret" || type == u"ssh" || type == u"cache";
        const std::pair<bool, QString> owned[] = {{m_values.hasMode, QStringLiteral("mode")},
            {m_values.hasUserId, QStringLiteral("uid")}, {m_values.hasGroupId, QStringLiteral("gid")}};
        for (const auto &[isGiven, key] : owned) {
            if (isGiven && !mayOwn)
                return notForType(
                    key, type, QStringLiteral("%1 not allowed for %2 type mounts").arg(key, goQuoted(type)));
        }
        if (type == u"secret") {
            if (const std::optional<Message> error = secretError())
                return error;
        }
        if (!m_values.sharing.isEmpty() && type != u"cache")
            return notForType(QStringLiteral("sharing"), type,
                QStringLiteral("invalid cache sharing set for %1 mount").arg(type));
        return std::nullopt;
    }

    const MountValues &values() const { return m_values; }

private:
    std::optional<Message> readType(const QString &value)
    {
        if (!mountTypes().contains(value.toLower()))
            return explained(QT_TRANSLATE_NOOP("core", "There is no mount of type %1."), {value},
                QStringLiteral("unsupported mount type %1").arg(goQuoted(value))
                    + suggestion(value, mountTypes()));
        m_values.type = value.toLower();
        return std::nullopt;
    }

    std::optional<Message> readSharing(const QString &value)
    {
        if (!sharingModes().contains(value.toLower()))
            return invalidValue(QStringLiteral("sharing"), value,
                QStringLiteral("unsupported sharing value %1").arg(goQuoted(value))
                    + suggestion(value, sharingModes()));
        m_values.sharing = value.toLower();
        return std::nullopt;
    }

    std::optional<Message> secretError() const
    {
        if (!m_values.from.isEmpty())
            return notForType(
                QStringLiteral("from"), m_values.type, QStringLiteral("secret mount should not have a from"));
        if (!m_values.sharing.isEmpty())
            return notForType(QStringLiteral("sharing"), m_values.type,
                QStringLiteral("secret mount should not define sharing"));
        if (m_values.source.isEmpty() && m_values.target.isEmpty() && m_values.id.isEmpty())
            return explained(QT_TRANSLATE_NOOP("core", "A secret mount needs an id or a target."), {},
                QStringLiteral("invalid secret mount. one of source, target required"));
        if (!m_values.source.isEmpty() && !m_values.id.isEmpty())
            return explained(
                QT_TRANSLATE_NOOP("core", "A secret mount takes either an id or a source, not both."), {},
                QStringLiteral("both source and id can't be set"));
        return std::nullopt;
    }

    std::optional<Message> requiredError() const
    {
        if (m_values.type == u"secret" || m_values.type == u"ssh")
            return std::nullopt;
        return unexpectedForType(QStringLiteral("required"));
    }

    Message unexpectedForType(const QString &key) const
    {
        return notForType(key, m_values.type,
            QStringLiteral("unexpected key '%1' for mount type '%2'").arg(key, m_values.type));
    }

    static Message invalidFor(const QString &key, const QString &value)
    {
        return invalidValue(key, value, QStringLiteral("invalid value for %1: %2").arg(key, value));
    }

    QString *textField(QStringView key)
    {
        if (key == u"from")
            return &m_values.from;
        if (key == u"source")
            return &m_values.source;
        if (key == u"target")
            return &m_values.target;
        return key == u"id" ? &m_values.id : nullptr;
    }

    bool *numberField(QStringView key)
    {
        if (key == u"mode")
            return &m_values.hasMode;
        if (key == u"uid")
            return &m_values.hasUserId;
        return key == u"gid" ? &m_values.hasGroupId : nullptr;
    }

    MountValues m_values;
};

} // namespace

std::expected<MountValues, Message> readMount(const Mount &mount, const FieldExpander &expand)
{
    MountReader reader;
    for (const MountField &field : mount.fields) {
        std::optional<Message> error;
        if (field.hasValue) {
            const std::expected<QString, Message> value = expand(field);
            error = value ? reader.read(field, *value) : std::optional(value.error());
        } else {
            error = reader.readBare(field);
        }
        if (error)
            return std::unexpected(*error);
    }
    if (const std::optional<Message> error = reader.finish())
        return std::unexpected(*error);
    return reader.values();
}

std::optional<Message> mountPlaceError(const MountValues &mount, const QString &workingDirectory)
{
    if (mount.type == u"secret")
        return std::nullopt;
    if (mount.type == u"ssh") {
        if (mount.source.isEmpty())
            return std::nullopt;
        return notForType(
            QStringLiteral("source"), mount.type, QStringLiteral("ssh does not support source"));
    }
    const QString target = mount.target.startsWith(u'/')
        ? mount.target
        : cleanPath(u'/' + workingDirectory + u'/' + mount.target);
    if (target != u"/")
        return std::nullopt;
    return explained(QT_TRANSLATE_NOOP("core", "A mount needs a target other than the root of the image."),
        {}, QStringLiteral("invalid mount target \"/\""));
}

} // namespace stagecraft
