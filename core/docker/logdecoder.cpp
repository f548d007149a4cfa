// SPDX-License-Identifier: MIT
#include "core/docker/logdecoder.h"

namespace stagecraft {

namespace {

// A line longer than this is cut into several: a program may print megabytes without a break.
constexpr qsizetype kLongestLine = 64 * 1024;

constexpr char16_t kEscape = 0x1b;

// The end of the escape sequence that starts at `start` (ECMA-48: CSI, OSC, and two-character ones).
qsizetype escapeEnd(QStringView text, qsizetype start)
{
    qsizetype i = start + 1;
    if (i >= text.size())
        return i;
    if (text[i] == u'[') {
        for (++i; i < text.size(); ++i) {
            if (text[i] >= u'@' && text[i] <= u'~')
                return i + 1;
        }
        return i;
    }
    if (text[i] == u']') {
        for (++i; i < text.size(); ++i) {
            if (text[i] == u'\a')
                return i + 1;
            if (text[i] == kEscape)
                return i + 1 < text.size() && text[i + 1] == u'\\' ? i + 2 : i;
        }
        return i;
    }
    return i + 1;
}

} // namespace

QString plainLine(QStringView line)
{
    while (line.endsWith(u'\r'))
        line.chop(1);
    line = line.sliced(line.lastIndexOf(u'\r') + 1);
    QString plain;
    plain.reserve(line.size());
    for (qsizetype i = 0; i < line.size();) {
        const QChar c = line[i];
        if (c == kEscape) {
            i = escapeEnd(line, i);
            continue;
        }
        if (c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7f))
            plain += c;
        ++i;
    }
    return plain;
}

QStringList LogDecoder::add(QByteArrayView bytes)
{
    m_line += m_decoder(bytes);
    QStringList lines;
    qsizetype start = 0;
    for (qsizetype end = m_line.indexOf(u'\n'); end >= 0; end = m_line.indexOf(u'\n', start)) {
        lines << plainLine(QStringView(m_line).sliced(start, end - start));
        start = end + 1;
    }
    m_line.remove(0, start);
    if (m_line.size() > kLongestLine)
        lines << finish();
    return lines;
}

QStringList LogDecoder::finish()
{
    const QString line = plainLine(m_line);
    m_line.clear();
    return line.isEmpty() ? QStringList() : QStringList{line};
}

} // namespace stagecraft
