// SPDX-License-Identifier: MIT
#include "core/text/fileformat.h"

#include "core/text/utf8.h"

#include <QtGlobal>

#include <algorithm>

namespace stagecraft {

namespace {

// The sign that starts UTF-32 in little-endian order starts with that of UTF-16: ask for the long ones first.
bool startsLikeUtf16OrUtf32(const QByteArray &bytes)
{
    using namespace Qt::StringLiterals;
    return bytes.startsWith("\xFF\xFE"_ba) || bytes.startsWith("\xFE\xFF"_ba)
        || bytes.startsWith(QByteArrayView("\x00\x00\xFE\xFF", 4));
}

// A few NULs are characters like others to BuildKit; many of them are a program, an archive or UTF-16.
bool isBinary(const QByteArray &bytes)
{
    constexpr qsizetype kAllowedNuls = 8;
    const qsizetype nuls = bytes.count('\0');
    return nuls > kAllowedNuls && nuls > bytes.size() / 10;
}

std::size_t lineBreaksIn(QStringView text) { return std::size_t(text.count(u'\n')); }

} // namespace

bool FileFormat::isCrlf(int line) const
{
    return line >= 1 && std::size_t(line) <= m_crlf.size() && m_crlf[std::size_t(line) - 1];
}

bool FileFormat::prefersCrlf() const noexcept
{
    return std::size_t(std::ranges::count(m_crlf, true)) * 2 > m_crlf.size();
}

QString FileFormat::lineEndName() const
{
    const auto crlfCount = std::size_t(std::ranges::count(m_crlf, true));
    if (crlfCount == 0)
        return QStringLiteral("LF");
    return crlfCount == m_crlf.size() ? QStringLiteral("CRLF") : QStringLiteral("mixed");
}

void FileFormat::follow(const TextEdit &edit, QStringView before)
{
    std::vector<bool> ends;
    ends.reserve(m_crlf.size());
    std::size_t taken = 0; // Line breaks of the old text that are done with.
    qsizetype read = 0;
    const auto keep = [&](std::size_t count) {
        for (; count > 0 && taken < m_crlf.size(); --count)
            ends.push_back(m_crlf[taken++]);
    };
    for (const Replacement &replacement : edit.replacements()) {
        const TextRange range = replacement.range;
        keep(lineBreaksIn(before.sliced(read, range.start - read)));
        const std::size_t removed = lineBreaksIn(before.sliced(range.start, range.size()));
        const std::size_t added = lineBreaksIn(replacement.text);
        const bool typedIn =
            taken < m_crlf.size() ? bool(m_crlf[taken]) : (!m_crlf.empty() && bool(m_crlf.back()));
        keep(std::min(removed, added));
        taken = std::min(taken + removed - std::min(removed, added), m_crlf.size());
        if (added > removed)
            ends.insert(ends.end(), added - removed, typedIn);
        read = range.end;
    }
    keep(m_crlf.size());
    m_crlf = std::move(ends);
}

std::expected<DecodedFile, Message> decodeFile(const QByteArray &bytes)
{
    if (startsLikeUtf16OrUtf32(bytes)) {
        return std::unexpected(Message{
            .source = QT_TRANSLATE_NOOP("core",
                "This file is written in UTF-16 or UTF-32. Dockerfiles are UTF-8: convert it first.")});
    }
    if (isBinary(bytes)) {
        return std::unexpected(
            Message{.source = QT_TRANSLATE_NOOP("core", "This file is not a text: it holds binary data.")});
    }

    DecodedFile file;
    file.format.hasByteOrderMark = bytes.startsWith("\xEF\xBB\xBF");
    const QString raw = textFromUtf8(QByteArrayView(bytes).sliced(file.format.hasByteOrderMark ? 3 : 0));
    file.text.reserve(raw.size());
    qsizetype start = 0;
    for (qsizetype end = raw.indexOf(u'\n'); end >= 0; end = raw.indexOf(u'\n', start)) {
        const bool isCrlf = end > start && raw[end - 1] == u'\r';
        file.format.m_crlf.push_back(isCrlf);
        file.text += QStringView(raw).sliced(start, end - start - (isCrlf ? 1 : 0));
        file.text += u'\n';
        start = end + 1;
    }
    file.text += QStringView(raw).sliced(start);
    return file;
}

QByteArray encodeFile(QStringView text, const FileFormat &format)
{
    QByteArray bytes;
    bytes.reserve(text.size() + text.size() / 16 + 3);
    if (format.hasByteOrderMark)
        bytes += "\xEF\xBB\xBF";
    qsizetype start = 0;
    int line = 1;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', start)) {
        appendUtf8(bytes, text.sliced(start, end - start));
        bytes += format.isCrlf(line) ? "\r\n" : "\n";
        start = end + 1;
        ++line;
    }
    appendUtf8(bytes, text.sliced(start));
    return bytes;
}

} // namespace stagecraft
