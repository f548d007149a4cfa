// SPDX-License-Identifier: MIT
#include "core/model/values/gitsource.h"

#include "core/model/values/url.h"
#include "core/text/ascii.h"
#include "core/text/gotext.h"

#include <algorithm>

namespace stagecraft {

namespace {

using Query = QList<std::pair<QString, QString>>;

bool isMadeOf(QStringView text, QStringView marks)
{
    return !text.isEmpty() && std::ranges::all_of(text, [marks](QChar c) {
        return isAsciiAlphanumeric(c) || marks.contains(c);
    });
}

/// What is needed of a URL, and where its fragment points to.
struct Location {
    QString path;
    Query query;
    QString reference; ///< In front of ':' of the fragment.
    QString folder;    ///< Behind it, without a leading '/'.
    bool isHttp = false;
};

void setFragment(Location &location, QStringView fragment)
{
    const qsizetype colon = fragment.indexOf(u':');
    location.reference = (colon < 0 ? fragment : fragment.first(colon)).toString();
    location.folder = colon < 0 ? QString() : fragment.sliced(colon + 1).toString();
    while (location.folder.startsWith(u'/'))
        location.folder.remove(0, 1);
}

/// "user@host:path?query#fragment"
std::optional<Location> parseScpStyle(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const qsizetype colon = text.indexOf(u':', std::max<qsizetype>(at, 0));
    if (at < 0 || colon < 0 || text.contains(u'\n') || !isMadeOf(text.first(at), u"-_")
        || !isMadeOf(text.sliced(at + 1, colon - at - 1), u"-."))
        return std::nullopt;
    Location location;
    QStringView rest = text.sliced(colon + 1);
    // The first '?' in front of a '#' starts the query; a '#' in front of any '?' starts the fragment.
    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0) {
        setFragment(location, rest.sliced(hash + 1));
        rest = rest.first(hash);
    }
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        const std::optional<Query> query = parseUrlQuery(rest.sliced(mark + 1));
        if (!query)
            return std::nullopt;
        location.query = *query;
        rest = rest.first(mark);
    }
    location.path = rest.toString();
    return location;
}

std::optional<Location> locate(QStringView text)
{
    const qsizetype end = text.indexOf(u"://");
    const bool isUrl = end > 0 && isMadeOf(text.first(end), {});
    if (!isUrl)
        return parseScpStyle(text);
    const QString scheme = text.first(end).toString().toLower();
    const bool isHttp = scheme == u"http" || scheme == u"https";
    if (!isHttp && scheme != u"ssh" && scheme != u"git")
        return std::nullopt;
    const std::optional<Url> url = parseUrl(text);
    if (!url || (isHttp && !url->path.endsWith(u".git")))
        return std::nullopt;
    Location location{url->path, url->query, {}, {}, isHttp};
    setFragment(location, url->fragment);
    return location;
}

/// Reads the query into `source`. Returns the first thing that is wrong.
class QueryReader {
public:
    explicit QueryReader(const Location &location)
        : m_reference(location.reference), m_folder(location.folder)
    {
    }

    std::optional<QString> read(const Query &query, GitSource &source)
    {
        for (const auto &[key, value] : query) {
            const auto isSame = [&key](const auto &pair) {
                return pair.first == key;
            };
            if (std::ranges::count_if(query, isSame) > 1)
                return QStringLiteral("query %1 has multiple values").arg(goQuoted(key));
            if (const std::optional<QString> error = readPair(key, value, source))
                return error;
        }
        return readNames();
    }

private:
    std::optional<QString> readPair(const QString &key, const QString &value, GitSource &source)
    {
        const bool isSwitch = key == u"submodules" || key == u"keep-git-dir" || key == u"fetch-by-commit";
        if (isSwitch) {
            const std::optional<bool> on = value.isEmpty() ? std::optional(true) : parseGoBoolean(value);
            if (!on)
                return QStringLiteral("invalid %1 value: %2").arg(key, goQuoted(value));
            if (key == u"keep-git-dir")
                source.keepGitDir = on;
            return std::nullopt;
        }
        if (value.isEmpty())
            return QStringLiteral("query %1 has no value").arg(goQuoted(key));
        if (key == u"ref")
            return settle(m_reference, value, QStringLiteral("ref"));
        if (key == u"subdir")
            return settle(m_folder, value, QStringLiteral("subdir"));
        if (key == u"tag") {
            m_tag = value;
        } else if (key == u"branch") {
            m_branch = value;
        } else if (key == u"checksum" || key == u"commit") {
            source.checksum = value;
        } else if (key == u"mtime") {
            if (value != u"checkout" && value != u"commit")
                return QStringLiteral("invalid mtime value: %1 (must be \"checkout\" or \"commit\")")
                    .arg(goQuoted(value));
        } else {
            return QStringLiteral("unexpected query %1").arg(goQuoted(key));
        }
        return std::nullopt;
    }

    std::optional<QString> readNames()
    {
        const auto prefixed = [](const QString &name, const QString &prefix) {
            return name.startsWith(prefix) ? name : prefix + name;
        };
        if (!m_tag.isEmpty()) {
            if (auto error =
                    settle(m_reference, prefixed(m_tag, QStringLiteral("refs/tags/")), QStringLiteral("ref")))
                return error;
        }
        if (m_branch.isEmpty())
            return std::nullopt;
        if (!m_tag.isEmpty())
            return QStringLiteral("branch conflicts with tag");
        return settle(m_reference, prefixed(m_branch, QStringLiteral("refs/heads/")), QStringLiteral("ref"));
    }

    static std::optional<QString> settle(QString &known, const QString &value, const QString &what)
    {
        if (!known.isEmpty() && known != value)
            return QStringLiteral("%1 conflicts: %2 vs %3").arg(what, goQuoted(known), goQuoted(value));
        known = value;
        return std::nullopt;
    }

    QString m_reference;
    QString m_folder;
    QString m_tag;
    QString m_branch;
};

} // namespace

std::optional<GitSource> parseGitSource(QStringView text)
{
    const bool isDeprecated = text.startsWith(u'g') && text.startsWith(u"github.com/");
    if (!isDeprecated && !text.contains(u':'))
        return std::nullopt; // Most sources are plain paths.
    if (text.startsWith(u"./") || text.startsWith(u"../"))
        return std::nullopt;
    std::optional<Location> location;
    if (!isDeprecated) {
        location = locate(text);
    } else if (const std::optional<Url> url = parseUrl(text)) {
        location = Location{url->path, url->query, {}, {}, false};
        setFragment(*location, url->fragment);
    }
    if (!location)
        return std::nullopt;
    GitSource source;
    source.error = QueryReader(*location).read(location->query, source);
    source.isLocalPath = isDeprecated && !source.error;
    return source;
}

bool isHttpSource(QStringView text)
{
    if (!text.startsWith(u'h') || (!text.startsWith(u"http://") && !text.startsWith(u"https://")))
        return false;
    // A repository whose query is wrong is a plain URL here: BuildKit asks for one that it can use.
    const std::optional<GitSource> source = parseGitSource(text);
    return !source || source->error;
}

} // namespace stagecraft
